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
0
Mục
I
, 
bảng
4


Mục
I
, 
5
0
Mục
II
, 
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
encoded: 3877cb43fe4657bf8ed1c16176c5b6d37d3fdd2a8c2f00eac5b2e174a52c396a
