t2
nhiem-ky-x-2010-2015/moi-kieu/
nhiem-ky-x-2010-2015/bao-cao-kiem-diem/
[0,0,"01-phan-mot-muc-mot.html","phan-thu-nhat-i-fn2 "]
[2,0,"02-phan-mot-muc-hai.html","phan-thu-nhat-ii-p1 "]
[4,0,"03-phan-hai.html","phan-thu-hai-phan-thu-hai-p1"]
[5,0,"04-phan-hai-muc-mot.html","phan-thu-hai-i-dieu-1-p1    phan-thu-hai-i-dieu-2-p1"]
[10,0,"05-phu-luc.html","phu-luc-1-p1 "]
[12,1,"index.html","mo-dau-p1"]
[13,1,"01-ket-qua-img-src-x-onerror-alert-19.html","i-p1  "]
<
>
tên
báo
cáo
&
amp
;"'</
><
>
(
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
. <
>
tên
&
amp
;"'</
><
>
(
)</
>]]>-->{{
}}@
=>‮
41
#
II
. 
Nguyên
nhân
 &
amp
; 
bài
học
Phần
. 
Phần
riêng
I
. 
Cùng
số
ở
phần
Phụ
lục
. <
>
phụ
lục
&
amp
;"'</
><
>
(
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
 <
img
src
=
onerror
=
(
19
)>
0
Phần
nhất
, 
section
I
, 
note
0
Phần
nhất
, 
section
II
, 
0
Phần
, 
Phần
, 
0
Phần
, 
section
I
, 
Điều
, 


4
Phần
, 
section
I
, 
Điều
, 
0
Phụ
lục
, 
table


Phụ
lục
, 
0
Preamble
, 
0
Section
I
, 


Section
I
, 
table
3
 ]]> -->.
, 
phải
 <
>
&" "
đoàn
".
Hai
, 
ở
lại
; 
sau
nó
dời
đi
riêng
phần
) 
;
) 
Có
hiệu
lực
ngày
ký
STT
 
 <
>
 <
>
(
17
)</
> [
](
javascript
(
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
 <
>;
{{
}} @
 =>.
 <
> "
" 
 
ống
encoded: 3b6bdb5045e701f02d329037696e9938231da8325859ccb92f484a60a474e6fd
