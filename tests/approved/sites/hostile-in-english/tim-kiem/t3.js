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
encoded: 8973a9569b112fe6d23be6051e2e2b93ae8b8572dc4e408913e317d61d8280aa
