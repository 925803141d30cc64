goc
, 
 
 
.
=
 <
 
 <
&
', 
(
)"> </
-
/?
://
<
="
='
>
> ]]> --> {{
>.
></
}} @
hai
script
có
alert
của
b
một
x
đầu
1
Model
mục
dòng
kết
thích
và
Gạch
a
con
gộp
mã
Đoạn
đoạn
%
2010
Chú
HĐ
Lời
Một
dân
dẫn
là
lời
ngoặc
nhân
này
qua
theo
thứ
tên
từ
Đảng
đường
2
2015
Bảng
Cùng
Khoản
Lúa
Ngành
Năm
Trích
Tên
UBND
ba
báo
bộ
chú
chỗ
cáo
hiện
i
khác
không
liên
lần
năm
paragraph
sau
số
sửa
td
thực
trong
trước
u
xã
ô
Điểm
đ
đoàn
đã
đậm
đề
đứng
encoded: a5a4b7dfb4a322c2ee4ce413c07898a209a8be6ccbe6197954630ca9e2b689b8
["<i>HĐ&\"","<b>hội đồng&amp;\"'</script><script>alert(1)</script>]]>-->{{x}}@Model=>‮%41#",0]
["<i>HĐ&\"","Hợp đồng",0]
["UBND","Ủy ban nhân dân",0]
["ĐVTN","Đoàn viên thanh niên",0]
["@Model","{{x}} => ]]> --> một hai ba bốn năm sáu bảy tám chín mười mười một mười hai ba",0]
["KHÔNG-DÙNG","</dd></dl><script src=x></script> không ai dùng",0]
["VIII (2000–2005)",3,57]
["IX (2005–2010)",6,32]
["X (2010–2015)",49,346]
