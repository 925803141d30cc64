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
Section
I
, 
table
4


Section
I
, 
5
0
Section
II
, 
tắt
Số
5
câu
nữa
gốc
bấm
vào
TM
. 
ĐẢNG
ỦY
 <
>
encoded: ecd6a540082861a5f7ad05a502243de5420ac8507e03e9ff9abe19054d3990bc
