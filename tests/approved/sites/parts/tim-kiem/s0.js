s0
% %
0 0
1 1
1.179 1.179
1.204 1.204
118,25 118,25
118.204 118.204
12,5 12,5
14 14
18,2 18,2
2010 2010
2011 2011
2015 2015
4,2 4,2
45 45
52,4 52,4
6 6
ban ban̉ ban baǹ bań
bang băng̀
bao baó
ben bêǹ
bien biên biên̉
binh binh̀
bo bo bộ
boi bôí
canh canh canh̉
cao caó
cham chăm
chap chap
chi chỉ
chia chia
chuan chuân̉
chuong chuong
co có cơ
con coǹ
cua cua
cung cung̃
dai đaị
dan dân đan
dang dang đang̉
dat đaṭ đât́
di đi
dia điạ
dich dicḥ
dien diêñ diêṇ điêṇ
dinh đinḥ
doan đoaǹ đoaṇ
doi đôỉ đơì
don đơn
dong đông̀
dung dưng̣
duong đương̀
example example
gay gây
gia giá
giai giai
giam giam giaḿ
giu giữ
hai hai haị
hanh hanh
hec heć
hien hiêṇ
ho hộ
hoi hôị
hon hơn
hop hơp̣
html html
https https
huyen huyêṇ huyen
it it́
kem keḿ
ket kêt́
kho khó
khoa khoa
khoi khoỉ
kiem kiêm̉ kiem
kinh kinh kinh́
la là
lai laị
lam lam̀
lan lâǹ
lap lâp̣
lay lâý
le lẻ lệ
lo lo
lon lơń
lu lũ
luong lương lương̣
mau mau
moi mơí môĩ
mot môṭ
mua mưa
muc muc̣ mưć
mui muĩ
muoi mươi
nam năm
nao naò
nay naỳ
nen nêǹ
ngay ngay
nghe nghề
ngheo ngheò
nghiep nghiêp̣
nguoi ngươì
nhan nhân
nhanh nhanh
nhon nhoṇ
noi noí
nong nông
nuoc nươć
o ở
phai phaỉ
phan phâǹ
phat phat́
phuong phương
qua qua
quan quân
qui quí
quiet quiêt́
ra ra
rong rông̣
sa sá
san san̉
sat sat sat́
so so
som sơḿ
song sônǵ
ta ta
tac tać
tach tach́
tai taị
tan tan tâń
tang tăng
te tế
thach thach́
thanh thanh̀
theo theo
thi thị
thiet thiêṭ
thieu thiêú
thoat thoat́
thoi thơì
thon thôn
thuc thưc̣ thưć
thuong thương̀
ti tỉ
tien tiêṇ
tieu tiêu
tinh tinh̀ tinh́
toan toaǹ
toi tơí
tong tông̉
tra tra
tran trâń
trang trang̣
tri trị
trien triên̉
trieu triêụ
trinh trinh trinh̀
tron troǹ
trong trong
va và
van van văn
ve về
vi vị
viec viêc̣
voi vơí
vu vụ
vua vưà
vung vưng̃
vuot vươṭ
xa xã
xay xây
xem xem
xen xen
xet xet́
xi xi
xuat xuât́
xuyen xuyên
encoded: 45574ee29396904fa3504f41672e7c6898d911539563d12819b3873e3253cc21
