t0
nhiem-ky-xi-2010-2015/bao-cao-chinh-tri/
nhiem-ky-xii-2015-2020/bao-cao-chinh-tri/
[0,0,"01-tinh-hinh-chung.html","phan-thu-nhat-i-p1"]
[1,0,"02-muc-tieu.html","phan-thu-hai-i-p1"]
[2,1,"index.html","mo-dau-p1"]
[3,1,"01-tinh-hinh-chung.html","phan-thu-nhat-i-p1 phan-thu-nhat-i-h1-p1"]
[5,1,"02-ket-qua.html","phan-thu-nhat-ii-1-1-p1  phan-thu-nhat-ii-1-2-a-p1 phan-thu-nhat-ii-1-2-b-p1  phan-thu-nhat-ii-2-p1 phan-thu-nhat-ii-fn1"]
[12,1,"03-phuong-huong-nhiem-vu-nhiem-ky-2015-2020.html","phan-thu-hai-p1"]
[13,1,"04-muc-tieu.html","phan-thu-hai-i-p1"]
[14,1,"05-nhiem-vu.html","phan-thu-hai-ii-p1 "]
BÁO
CÁO
CHÍNH
TRỊ
CỦA
BAN
CHẤP
HÀNH
ĐẢNG
BỘ
HUYỆN
KHÓA
X
XI
 (
2010
–
)
BÁO
CÁO
CHÍNH
TRỊ
CỦA
BAN
CHẤP
HÀNH
ĐẢNG
BỘ
HUYỆN
KHÓA
XI
TRÌNH
ĐẠI
HỘI
LẦN
THỨ
XII
NHIỆM
KỲ
 - 
2020
XII
 (
–
2020
)
I
. 
TÌNH
HÌNH
CHUNG
I
. 
MỤC
TIÊU
I
. 
TÌNH
HÌNH
CHUNG
II
. 
KẾT
QUẢ
LÃNH
ĐẠO
PHÁT
TRIỂN
KINH
TẾ
VĂN
HÓA
XÃ
HỘI
QUỐC
PHÒNG
VÀ
AN
NINH
TRONG
NĂM
NĂM
PHẦN
THỨ
HAI
. 
PHƯƠNG
HƯỚNG
NHIỆM
VỤ
NHIỆM
KỲ
 - 
2020
I
. 
MỤC
TIÊU
II
. 
NHIỆM
VỤ
0
Phần
thứ
nhất
I
đoạn
1
0
Phần
thứ
I
đoạn
1
0
Phần
mở
đầu
đoạn
1
0
Phần
thứ
nhất
I
đoạn
1


1
Phần
thứ
nhất
I
, “
Đặc
điểm
”, 
đoạn
1
0
Phần
thứ
nhất
II
1.1
đoạn
1


1
Phần
thứ
nhất
II
1.1
bảng
2


2
Phần
thứ
nhất
II
1.2
a
đoạn
1


3
Phần
thứ
nhất
II
1.2
b
đoạn
1


5
Phần
thứ
nhất
II
2
đoạn
1


6
Phần
thứ
nhất
II
chú
thích
1
0
Phần
thứ
đoạn
1
0
Phần
thứ
I
đoạn
1
0
Phần
thứ
II
đoạn
1
chia
tách
điện
Thoát
khỏi
tình
trạng
kém
diễn
ra
bối
cảnh
nước
đổi
diện
vừa
tròn
mươi
thành
lập
14
1
thị
trấn
118.204
người
; 
phần
lớn
bằng
biển
Địa
bàn
rộng
sá
đi
lại
khó
mưa
lũ
nào
cũng
gây
thiệt
hại
Sản
lượng
lương
thực
1.179
tấn
Chỉ
 
 
Đơn
vị
tính
 
 
2010
 
 
 
 
So
đại
 
 
Giá
trị
sản
xuất
bình
quân
héc
-
ta
canh
 
 
triệu
đồng
 
 
52,4
 
 
118,25
 
 
Vượt
18,2

so
sớm
 
 
Xã
thôn
 
 
 
 
0
 
 
6
 
 
Đạt
Tổng
mức
bán
lẻ
tăng
12,5
/
45
hợp
1.204
phương
tiện
Tỷ
lệ
hộ
4,2

Theo
giai
đoạn
2011
 - 
Năm
tới
thời
cơ
thách
thức
đan
xen
Xây
dựng
nhanh
bền
Một
kinh
tế
lấy
nghiệp
nền
dịch
vụ
mũi
nhọn
Hai
chăm
lo
đời
nhân
dân
encoded: b5395913fe2448b7a9f59013ce02e4348d65c8a9dbc5f3bd39fa812640e11a58
