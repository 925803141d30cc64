t3
nhiem-ky-x-2010-2015/bao-cao-kiem-diem/
[0,0,"01-ket-qua-img-src-x-onerror-alert-19.html","i-p4 "]
[2,0,"02-han-che.html","ii-1-p1 "]
Báo
cáo
kiểm
điểm
Đảng
ủy
 <
> &
amp
; "
" 
nhiệm
kỳ
X
 (
 – 
) </
><
>
(
15
)</
>]]>-->{{
}}@
=>‮
41
#
X
 (
–
)
I
. 
KẾT
QUẢ
 <
img
src
=
onerror
=
(
19
)>
II
. 
HẠN
CHẾ
tắt
Số
5
câu
nữa
bấm
vào
TM
. 
ĐẢNG
ỦY
 <
>
encoded: 80f2c2237d72f828a44520ed77eb29379866a31ba48c43655001f5ac6eb7c1dd
