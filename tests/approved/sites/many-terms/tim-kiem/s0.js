s0
#0
#1
% %
0 0
0,9 0,9
1 1
1.256 1.256
11 11
11,3 11,3
12,4 12,4
13 13
14,25 14,25
15 15
19 19
2 2
2003 2003
2005 2005
2010 2010
2014 2014
2020 2020
27 27
3 3
3,1 3,1
310 310
4 4
4,2 4,2
42 42
5,8 5,8
52,7 52,7
61 61
88,5 88,5
96,4 96,4
99,6 99,6
=0
=1
an an
ap âṕ
ba ba
bac bać
ban ban ban̉
bang bang̉
bao baó
bau bâù
ben bêǹ
binh binh̀
bo bộ
cac cać
can cań
cao caó cao
cau câú
cham châṃ
chap châṕ
chi chí chỉ chi
chinh chinh́
cho cho
chua chưa
chuan chuân̉
chuc chưć
chung chung
chuyen chuyên̉
co có cơ
con coǹ
cong công
cua cuả
cung cung̀ cung̃
da đá đã
dai đaị
dan dân
dang đang̉
dat đaṭ
dau đâú
day đây
de để đề
di đi
dich dicḥ
diem điêm̉
dien điêṇ diêṇ
dieu điêù
do đó đồ
doan đoaǹ
doi đôi
don đơn
dong đông̀ đonǵ đông đông̣
du dự
dua dưạ
dung dung̀ đunǵ
duoc đươc̣
duong đương̀
gia gia
giai giaỉ
giam giam̉
giu giữ
gom gôm̀
gop goṕ
ha ha
hai hai
han haṇ
hanh hanh̀
hdnd hđnd
het hêt́
hinh hinh̀
ho hộ
hoan hoaǹ
hoi hôị
hop hop̣
hu hư
huong hươnǵ
ix ix
kem kem̀
ket kêt́
khac khać
khai khai
kho khó
khoan khoan̉
ki kì
kiem kiêm̉
kien kiêṇ
kinh kinh
kip kip̣
km km
la là
lai laị
lam lam̀
lan lâǹ
lang lănǵ
lao lao
len lên
lien liên
lieu liêụ
loi lơì lơị
lua luá
luc luć
moi moị môĩ mơí
mot môṭ
nam năm
nang nâng năng
nay naỳ
neu nêu
ngan ngân
nghe nghe
ngheo ngheò
nghi nghị
nghiem nghiêṃ
nguoi ngươì
nhac nhăć
nhan nhân nhâṇ
nhap nhâp̣
nhiem nhiêṃ
nhu như
nhung nhưng̃
no nợ
noi noí nôí nôị
nong nông
nu nữ
o ở
phai phaỉ
phan phâń
qua quá qua quả
quan quân
quiet quiêt́
quoc quôć
ra ra
sach sach́
sau sau
si sĩ
so số sở
suat suât́
ta tạ
tai taí
tang tăng
tat tăt́
tay tây
te tế
thanh thanh̀
theo theo
thi thì
thich thich́
thoi thơì
thon thôn
thu thử thu thứ
thuan thuâṇ
tich tich́
tiep tiêṕ
tiet tiêt́
tieu tiêu
tinh tinh̀ tinh́
to tổ
toan toaǹ toań
trai traỉ
tram traṃ
trieu triêụ
trong trong
truoc trươć
truong trương̀ trương̉
tu từ
ubnd ubnd
uy uỷ
va và
van văn
vao vaò
vi vị
viec viêc̣
viet viêt́
viii viii
voi vơí
vu vụ
vung vưng̃
x x
xa xã
xem xem
xong xong
y y
encoded: 19f7aad5cf7ec515912d7a2411a5ba4371b1751a45523d08e4f60bd137c906f7
