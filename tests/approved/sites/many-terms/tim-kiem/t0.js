t0
nhiem-ky-viii-2000-2005/bao-cao-kiem-diem/
nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/
nhiem-ky-x-2010-2015/bao-cao-kiem-diem/
nhiem-ky-x-2010-2015/bao-cao-chinh-tri/
nhiem-ky-x-2010-2015/bao-cao-tong-ket-hdnd/
[0,0,"index.html","mo-dau-p1 "]
[2,0,"01-ket-qua-thuc-hien.html","i-1-p1  i-2-p1 "]
[6,0,"02-nguyen-nhan-kinh-nghiem.html","ii-p1  "]
[9,1,"index.html","mo-dau-p1 "]
[11,1,"01-ket-qua.html","i-p1  i-1-p1 i-1-a-p1 i-1-b-p1 i-2-p1     i-fn1"]
[22,1,"02-nguyen-nhan.html","ii-p1     "]
[28,2,"index.html","mo-dau-p1"]
[29,2,"01-ket-qua-thuc-hien.html","i-1-p1 i-2-p1"]
[31,2,"02-nguyen-nhan-kinh-nghiem.html","ii-p1  "]
[34,3,"index.html","mo-dau-p1"]
[35,3,"01-tinh-hinh.html","i-p1"]
[36,3,"02-phuong-huong.html","ii-p1"]
[37,4,"index.html","mo-dau-p1"]
[38,4,"01-ket-qua-thuc-hien.html","i-p1"]
Báo
của
Đảng
An
Bình
 (
2000
 – 
2005
)
 (
2000
–
2005
)
Báo
của
Đảng
An
Bình
IX
 (
2005
 – 
2010
)
IX
 (
2005
–
2010
)
Báo
của
Đảng
An
Bình
X
 (
2010
 – 
2015
)
X
 (
2010
–
2015
)
Báo
chính
trị
của
Đảng
An
Bình
trình
Đại
hội
lần
XI
X
 (
2010
–
2015
)
Báo
tổng
hoạt
động
của
An
Bình
2010
 – 
2015
X
 (
2010
–
2015
)
I
KẾT
QUẢ
THỰC
HIỆN
II
NGUYÊN
NHÂN
KINH
NGHIỆM
I
Kết
quả
thực
hiện
II
NGUYÊN
NHÂN
KINH
NGHIỆM
I
KẾT
QUẢ
THỰC
HIỆN
II
NGUYÊN
NHÂN
KINH
NGHIỆM
I
TÌNH
HÌNH
CHUNG
II
PHƯƠNG
HƯỚNG
I
KẾT
QUẢ
THỰC
HIỆN
0
Phần
mở
đầu
đoạn
1
0
Mục
I
1
đoạn
1
	
Ưu


2
Mục
I
2
đoạn
1
	
Khuyết
0
Mục
II
đoạn
1
0
Phần
mở
đầu
đoạn
1
0
Mục
I
đoạn
1


1
Mục
I
2


2
Mục
I
1
đoạn
1
	
Ưu


3
Mục
I
1
a
đoạn
1
	
Nông
nghiệp


4
Mục
I
1
b
đoạn
1
	
Tiểu
thủ
nghiệp


5
Mục
I
2
đoạn
1
	
Khuyết


10
Mục
I
chú
thích
1
0
Mục
II
đoạn
1
0
Phần
mở
đầu
đoạn
1
0
Mục
I
1
đoạn
1
	
Ưu


1
Mục
I
2
đoạn
1
	
Khuyết
0
Mục
II
đoạn
1
0
Phần
mở
đầu
đoạn
1
0
Mục
I
đoạn
1
0
Mục
II
đoạn
1
0
Phần
mở
đầu
đoạn
1
0
Mục
I
đoạn
1
Đại
hội
Đảng
An
Bình
lần
bầu
13
Qua
như
Đường
liên
trải
đá
4,2
km
; 
61
lên
Trạm
y
bác
sĩ
2003
đề
ra
lúc
kịp
thời
lắng
nghe
Những
kinh
nghiệm
nhắc
IX
đó
4
nữ
Báo
nối
chính
nêu
Chỉ
 
 
Đơn
vị
 
 
2005
 
 
2010
 
 
nhập
 
 
triệu
/
người
/
 
 
5,8
 
 
14,25
 
 
 
 
 
 
12,4
 
 
3,1
 
 
 
 
 
 
 
 
99,6
 
 
Trường
quốc
gia
 
 
trường
 
 
0
 
 
2
Kinh
trưởng
11,3
mỗi
; 
chuyển
dịch
đúng
hướng
Diện
tích
lúa
vụ
1.256
năng
suất
52,7
tạ
/
Toàn
27
cho
310
lao
động
96,4
dự
toán
chậm
:
Đông
: 
3
;
Tây
: 
1
“
Còn
nợ
lời
thích
.”
Số
liệu
tính
kèm
theo
đồ
nội
điều
kiện
hết
quả
cán
nói
đôi
với
viết
tắt
dùng
:
HĐND
 
 
UBND
 
 
Ủy
X
Xã
nhận
nông
thôn
mới
2014
hoàn
thành
/
Giảm
bền
: 
0,9
tái
dựa
vào
thì
khó
cũng
xong
khai
mọi
khoản
đóng
góp
Ba
toàn
: 
của
Tình
hình
chung
thuận
lợi
Chi
tiết
Giữ
; 
phấn
đấu
nâng
cao
2020
: 
khác
đã
11
họp
42
nghị
encoded: 12a50a4dbafa548ced88c33325dd334cf0e52f307ac4a8f86c9761e97709970a
