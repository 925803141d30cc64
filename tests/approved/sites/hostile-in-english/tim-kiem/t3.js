t3
nhiem-ky-x-2010-2015/moi-kieu/
nhiem-ky-x-2010-2015/bao-cao-kiem-diem/
[0,0,"04-phan-hai-muc-mot.html","phan-thu-hai-i-dieu-2-2-p1"]
[1,0,"05-phu-luc.html","phu-luc-1-p1 "]
[3,1,"index.html","mo-dau-p1"]
[4,1,"01-ket-qua-img-src-x-onerror-alert-19.html","i-p1    "]
[9,1,"02-han-che.html","ii-1-p1 "]
>
amp
;"'</
><
>
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
Báo
kiểm
điểm
ủy
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
ở
phần
Phụ
lục
. <
>
phụ
lục
amp
;"'</
><
>
)</
>]]>-->{{
}}@
=>‮

41
#
I
. 
KẾT
QUẢ
img
src
onerror
19
)>
II
. 
HẠN
CHẾ
0
Phần
section
I
Điều
 “
Trùng
”, 
0
Phụ
lục
table


Phụ
lục
0
Preamble
0
Section
I


Section
I
table
3


4
Section
I
5
0
Section
II
STT
 
 
 
 
 
 <
>
>
17
)</
> [
](
javascript
:
18
)) *
sao
* _
gạch
_ `
` &
lt
; # 
. > 
 ~ ^ \ !
>;
{{
 =>.
 
 
> "
" 
 
 
 
 
 
ống
 
 
 
 
 
 
 
 
tắt
 
 
Số
 
 </
> 
 
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
>
encoded: ecc882a99f772dd6767c316f7a97c9af449e013f3dd3027336c40d05dc254b8d
