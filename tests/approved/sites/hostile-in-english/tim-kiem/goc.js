goc
 
 
.

 
 </
. 
 
:
> 
 
hai
script
có
alert
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
không
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
liên
lần
paragraph
sửa
td
trong
tệp
u
ô
Điểm
đ
đã
đậm
encoded: a8c14a6dd3a4b5ce07d2266cd3809ed30d4358728aabb39710016e5b226c206b

