s0
% %
1 1
1.234,5 1.234,5
10 10
17 17
18 18
2 2
2010 2010
2015 2015
3 3
4 4
41 41
5 5
7 7
8 8
9 9
a a
alert alert
amp amp
an an
b b
ba ba
bam bâḿ
ban ban
bang bang̉
bao baó
bat băt́
blockquote blockquote
bo bộ bỏ
bon bôń
ca cả
cach cach́
cai caỉ
came came
can căn
cao caó
cap câṕ
cau câu
chau chaú
chi chỉ
chieu chiêù
cho chỗ
chu chú chủ
co có
code code
con con
cot côṭ
cua cuả
cung cung̀ cưnǵ
cuoi cuôí
d đ
da đã
dai daì đaị
dam đâṃ
dan dân dâñ
dang đang̉
danh danh
dao đaỏ
dau đâù
day đây
dd dd
de đề
den đêń
di đi
diem điêm̉
dien điêṇ
dinh đinḥ
doan đoaṇ đoaǹ
doi dơì đơì
don đơn
dong dong̀ dong
dt dt
dung đưnǵ đunǵ
duoc đươc̣
duoi dươí
duong đương̀
dvtn đvtn
elsewhere elsewhere
english english
example example
first first
from from
gach gacḥ
giai giaỉ
goc gôć
gop gôp̣
h2o h2o
hai hai
hd hđ
hien hiêṇ
hieu hiêụ
hoi hôị
https https
i i
img img
javascript javascript
kem kem̀
kep keṕ
ket kêt́
khac khać
khoan khoan̉
khoi khôí
khong không
ki kì kí
kinh kinh
la là
lai laị
lan lâǹ
lien liên
loi lơì lôí
lt lt
lua luá
luc lưc̣
m2 m2
ma mã
model model
mot môṭ
muc muc̣
nam năm
nay naỳ
nganh nganh̀
ngay ngaỳ
nghi nghị
nghia nghiã
nghieng nghiêng
nghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghiengnghieng nghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêng
ngoac ngoăc̣
ngoai ngoaì
nhan nhân nhañ
nhiem nhiêṃ
nhu như
no nó
nua nưã
o ô ở
on ôn̉
onerror onerror
ong ônǵ
onload onload
paragraph paragraph
phai phaỉ
phan phâǹ
phat phat́
pre pre
preamble preamble
qua qua quả
quiet quiêt́
rat rât́
reader reader
reason reason
ret rêṭ
rieng riêng
ro rõ
rong rông̃
sach sach́
sao sao
sau sau sâu
script script
second second
so số
song sônǵ
src src
stt stt
sua sưả
svg svg
tat tăt́
td td
te tế
ten tên
tep têp̣
th th
the the thẻ
theo theo
thich thich́
thien thiêṇ
thoai thoaị
thu thứ thư
thuc thưc̣
tieu tiêu
tm tm
trich trich́
trien triên̉
trong trong
truoc trươć
truong trương
tu từ tu
tung tưng̀
u u
ubnd ubnd
uy uỷ
va và
vao vaò
vi vị
x x
xa xã
encoded: f3fbbca3e49d9f54b7d32ed887df9a057bfe00b3834244dd66720124ad76b162
