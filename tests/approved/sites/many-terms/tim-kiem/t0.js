t0
nhiem-ky-viii-2000-2005/bao-cao-kiem-diem/
nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/
[0,0,"index.html","mo-dau-p1 "]
[2,0,"01-ket-qua-thuc-hien.html","i-1-p1  i-2-p1 "]
[6,0,"02-nguyen-nhan-kinh-nghiem.html","ii-p1  "]
[9,1,"index.html","mo-dau-p1 "]
[11,1,"01-ket-qua.html","i-p1  i-1-p1 i-1-a-p1 i-1-b-p1"]
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


2
Mục
I
2
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


3
Mục
I
1
a
đoạn
1


4
Mục
I
1
b
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
giữ
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
encoded: 9492eccb7b3c940e2f63444a31def1c3225bb995811881760042ecdeeff0709d
