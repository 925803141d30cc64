goc
 
 
.

 
 </
. 
 
:
> 
 
hai
script
alert
có
b
một
x
đầu
1
Model
của
dòng
thích
Gạch
a
con
gộp
mã
và
đoạn
%
2010
Chú
HĐ
Lời
Một
kết
là
lời
mục
ngoặc
này
thứ
từ
Đoạn
2
2015
Bảng
Khoản
Lúa
Ngành
Năm
Trích
Tên
UBND
ba
chú
chỗ
i
khác
không
liên
lần
paragraph
sửa
td
u
ô
Điểm
đ
đã
đậm
encoded: 511a71253b48801b2dd8451f027025ab2b1dfe02e78644f548b0e07bbbd7e20d
["<i>HĐ&\"","<b>hội đồng&amp;\"'</script><script>alert(1)</script>]]>-->{{x}}@Model=>‮%41#",0]
["<i>HĐ&\"","Hợp đồng",0]
["UBND","Ủy ban nhân dân",0]
["@Model","{{x}} => ]]> --> một hai ba bốn năm sáu bảy tám chín mười mười một mười",0]
["KHÔNG-DÙNG","</dd></dl><script src=x></script> không ai dùng",0]
