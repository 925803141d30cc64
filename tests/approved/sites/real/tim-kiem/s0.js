s0
#0
#1
% %
09 09
1 1
10 10
100 100
11 11
127 127
16,1 16,1
2 2
2007 2007
2009 2009
25 25
3 3
31 31
36,9 36,9
38 38
39 39
5 5
51 51
6 6
8 8
80 80
99 99
=0
=1
an an ań
anh anh̉
ap aṕ
ba ba
bac bâc̣ bać
bach bacḥ
bai baì
ban ban ban̉ baǹ bań
bang băng̀
bao baỏ bao baó
bat baṭ băt́
bau bâù
ben bên
benh bênḥ
bi bị
bien biêń biêṇ
biet biêṭ biêt́
bieu biêủ
binh binh̀
bo bộ bổ bó bố
boi bôì
bon bôń
buc bưć
buoc bươć
buon buôn
ca cả cá
cac cać
cach cach́
cai caỉ
cam cam̉
can cań căn
cang cang̀
canh canḥ
cao cao caó
cap câṕ câp̣
cau câù
chac chăć
cham chăm châṃ chaṃ châm
chap châṕ
chat chât́ chăṭ
che chế chẽ
chi chỉ chí chi
chiem chiêḿ
chien chiêń
chieu chiêù
chinh chinh́ chinh̉
cho cho
chong chônǵ
chot chôt́
chu chủ chú chữ
chua chưa chưã
chuan chuân̉
chuc chưć
chung chunǵ chung
chuong chương
chuyen chuyên̉ chuyên
co có cơ cố
con coǹ
cong công công̣
cot côt́
cu cụ cư cứ cử
cua cuả
cuc cưc̣
cung cung̉ cung̀
cuoc cuôc̣
cuoi cuôí
cuong cương̀ cương
da đã đa
dac đăc̣
dai đaị daì
dam đam̉
dan dân daṇ dâǹ
dang đang̉ dang̣ đăng
danh danh̀ đanh́ danh
dao đaọ đaò đaỏ
dap đaṕ
dat đaṭ đât́ đăṭ
dau đâù đâú dâú đau
day đâỷ daỵ đâỳ
de đề để dè dễ
den đêń
deu đêù
di đi di dị
dia điạ
dich dicḥ
diem điêm̉
dien điên̉ diêṇ diêñ
dieu điêù
dinh đinḥ đinh̀
do đô độ đó do
doan đoaǹ đoaṇ
doanh doanh
doi đôỉ đôị đôí đôi đơì doĩ dơì đoí
don đơn
dong đông̣ đông̀ đonǵ đong̣ đông
du dự đủ
dua đua
duc duc̣ đưć đuć
dung dưng̣ đunǵ dung dung̣
duoc đươc̣
duoi dươí
duong dương̃ đương
e e
gan găń gâǹ
gay gây
gia gia giá
giai giaỉ giai
giam giam̉ giaḿ
gian gian gian̉
giao giaó giao
gin giǹ
gioi giơí
giu giữ
giua giưã
goi goị
gom gôm̀
gop goṕ
guong gương
ha hà hạ
hai hai haì
han haṇ
hang hang̀
hanh hanh̀
hat haṭ
hau hâụ
hay hay
hdnd hđnd
he hệ hè
hem hem̉
hien hiêṇ hiêń
hieu hiêụ
hinh hinh̀
ho hồ hộ
hoa hoá hoà
hoac hoăc̣
hoach hoacḥ
hoan hoaǹ
hoat hoaṭ
hoc hoc̣
hoi hôị hoỉ
hon hơn
hop hơp̣ hop̣
huan huâń
huong hươnǵ hương̉
hut hut́
huu hưu hưũ
huy huy
huyet huyêt́
ich ich́
it it́
ix ix
ke kế
kem keḿ
keo keó
ket kêt́
kha khả
khac khăć khać
khai khai
kham khaḿ
khan khăn
khang khang
khao khaỏ
khap khăṕ
kheo kheó
khi khi
khieu khiêú
kho khó
khoe khoẻ
khoi khôí
khong không
khu khu
khuyet khuyêt́
ki kì kỉ kí
kiem kiêm̉ kiêṃ
kien kiêṇ kiêń
kinh kinh
kip kip̣
la là
lam lam̀
lan lâǹ lan lâń lâṇ
lang lănǵ lang̃
lanh lanh̃ lanh̀
lao laõ lao
lau lâụ
lay lâý
le lệ
len lên
li lí
lien liêǹ liên
linh linh̃
lo lo
loai loaị
loi lơị lôí
lon lơń
lop lơṕ
luan luâṇ luân
luat luâṭ
luc lưc̣ luć
luoi lươí
luon luôn
luong lương̣
luyen luyêṇ
ma ma
mai maị
mang mang̣ mang mang̉
manh manḥ
mat măṭ mâṭ
mau mâũ
minh minh minh̀
mo mô mở
moi mơí môí môĩ moị môi mơì
mon môn
mot môṭ
mu mù
muc mưć muc̣
nai naị
nam năm năḿ
nang nâng năng
nap nap̣
nay nay naỳ
nen nêǹ
net net́
neu nêu
ngai ngaị
ngan ngân ngaǹ
nganh nganh̀
ngay ngaỳ ngay
nghe nghe
ngheo ngheò
nghi nghị nghỉ
nghia nghiã
nghiem nghiêm nghiêṃ
nghien nghiêṇ
nghiep nghiêp̣
ngoai ngoaì
ngu ngũ
nguoi ngươì
nguon nguôǹ
nguyen nguyên nguyêṇ
nha nhà
nham nhăm̀
nhan nhân nhâṇ
nhap nhâp̣
nhat nhât́
nhiem nhiêṃ
nhien nhiên
nhieu nhiêù nhiêũ
nhin nhiǹ
nhom nhoḿ
nhu như
nhung nhưng̃ nhung̃
niem niêm̀
nien niên
ninh ninh
no nợ
noi nôị nơi noí
nong nong̀
nuoc nươć
o ở
om ôḿ
on ôn̉
pha phá
phai phaỉ
pham phaṃ phâm̉
phan phân phâǹ phâṇ phan̉
phap phaṕ
phat phat́
phe phê
phi phí
phien phiêǹ
pho phố phổ phó
phoi phôí
phong phong phong̀ phonǵ
phu phụ phú phù
phuc phuc̣ phưć
phuong phương phương̀
qua quả qua
quan quâṇ quan quan̉ quâǹ quân quań
quat quat́
qui qui
quien quiêǹ
quiet quiêt́
quoc quôć
ra ra
ren reǹ
ro rõ
rong rông̣
rut rut́
sac săć
sach sach́ sacḥ
san săñ
sang sang̀
sap săṕ
sat sat́
sau sâu sau
si sĩ
sinh sinh
so sở số sơ so
soc soć
song sônǵ
su sự sử
suc sưć
sung sung
suot suôt́
tac tać tăć
tai taị taì taí
tam tâm tâḿ
tang tăng tâng̀
tao taọ
tap tâp̣ tap̣
tat tât́
te tế
thai thaí
tham tham thâm̉ thăm
than thâǹ thăń thân
thang thăng̉ thănǵ
thanh thanh̀ thanh
thao thao thaỏ
thap thâṕ
thay thay
the thể thế
them thêm
theo theo
thi thị thi thí
thien thiêṇ
thiet thiêt́
thieu thiêú thiêụ
thoi thơì
thong thônǵ thông
thu thu thủ thứ thư
thuan thuâṇ
thuc thưc̣ thưć
thue thuế
thuoc thuôc̣
thuong thương̀ thương
ti tỉ
tich tich́ ticḥ
tiem tiêm̀
tien tiêń tiêñ tiên
tiep tiêṕ
tiet tiêt́
tieu tiêu tiêủ
tin tin tiń
tinh tinh̀ tinh tinh́
to tổ tố
toa toả
toan toaǹ toań
toi tôị tôí
ton tôǹ
tong tông̉
tot tôt́
tra tra
trach trach́
tran trâṇ trân trâń
trang trang trang̣
tranh tranh
trao traò
trat trâṭ
tre trẻ
tren trên
tri trị trí tri
trien triên̉
triet triêṭ
trieu triêụ
trinh trinh̀
tro trò trở
trong trong trong̣
truc trưc̣
trung trung
truoc trươć
truong trương̀ trương
truyen truyêǹ
tu tư tự từ tu tú
tuan tuân
tuc tuc̣ tuć
tue tuệ
tung tưng̀
tuoi tuôỉ
tuong tương̉ tương
tuy tuý
tuyen tuyên
ubnd ubnd
ung ưnǵ
uong ương
uu ưu
uy uỷ uy
va và va
vai vai
van vâṇ văn vâń vâñ
vao vaò
vat vâṭ
ve về vệ
vi vị vi
via viả
viec viêc̣
vien viên
voi vơí
von vôń
vong vong̣
vu vụ
vuc vưc̣
vung vưng̃
vuot vươṭ
xa xã
xanh xanh
xay xây
xep xêṕ
xoa xoá
xu xử xu
xuat xuât́
xuc xuć
xuyen xuyên
y ý y
yeu yêu yêú
encoded: 3c8330df888eb2fe45d417cce1a6221469ec134116e1b8991b79b6e716239333
