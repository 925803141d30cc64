t3
nhiem-ky-x-2010-2015/moi-kieu/
nhiem-ky-x-2010-2015/bao-cao-kiem-diem/
[0,0,"05-phu-luc.html","phu-luc-1-p1 "]
[2,1,"index.html","mo-dau-p1"]
[3,1,"01-ket-qua-img-src-x-onerror-alert-19.html","i-p1    "]
[8,1,"02-han-che.html","ii-1-p1 "]
amp
;"'</
><
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
Phụ
lục
. <
phụ
lục
amp
;"'</
><
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
STT
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
bấm
vào
TM
. 
ĐẢNG
ỦY
encoded: da3c86d95248a9ff4fe97333c448a589d07ea8ea896787ba445c0d6ef512a465
