t0
nhiem-ky-ix-2005-2010/in-english/
nhiem-ky-x-2010-2015/moi-kieu/
[0,0,"index.html","mo-dau-p1"]
[1,0,"01-results.html","i-1-p1 "]
[3,0,"02-causes.html","ii-p1"]
[4,1,"index.html","mo-dau-p1  mo-dau-h1-p1"]
[7,1,"01-phan-mot-muc-mot.html","phan-thu-nhat-i-p1    phan-thu-nhat-i-1-p1  phan-thu-nhat-i-1-a-p1 phan-thu-nhat-i-1-a-1-1-h1-p1 phan-thu-nhat-i-2-p1"]
A
report
in
English
 <
>
title
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
IX
 (
2005
–
)
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
kinh
nghiệm
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
0
Phần
mở
, 
0
Mục
I
, 
0
Mục
II
, 
0
Phần
mở
, 


Phần
mở
, “
Đề
số
 <
>
(
)</
>”, 
0
Phần
nhất
, 
I
, 


Phần
nhất
, 
I
, 
bảng


Phần
nhất
, 
I
, 
3


3
Phần
nhất
, 
I
, 
bảng
4


4
Phần
nhất
, 
I
, 


6
Phần
nhất
, 
I
, 


7
Phần
nhất
, 
I
1.1
, “
Đề
sâu
nhất
, 
số
”, 


8
Phần
nhất
, 
I
, 
An
English
preamble
First
, {{
}} @
 =>.
Second
: 
the
reader
came
from
elsewhere
A
cause
 <
>
thẻ
</
>, &
amp
; 
 <
>
('
')</
>, {{
}}, @
, @(
+
), => , ]]>, -->, 
41
, #, "
kép
", '
đơn
', ‮
đảo
chiều
Đã
 <
>
</
> 
Dưới
đề
 "
số
" 
căn
cột
, 
rỗng
Chỉ
tiêu
 <
th
Đơn
vị
 
 "
" 
 
 
 <
>
(
3
)</
1.234,5
nghiêng
bỏ
H2O
m2
\

 
 @
 
 {{
}} 
 ]]> 
 -->
 <
 "
" & '
' 
 
 (<
>
(
4
)</
>) 
 
 {{
}} @
 => ]]> --> 
 
ngoài
, 
thư
, 
điện
thoại
, 
https
://
tu
-
dong
example
/?
=
&
='
', 
, 
cả
, 
báo
cáo
, 
, 
tệp
kèm
, 
qua
nhãn
Cách
cứng
rất
dài
NghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêng
, 
đây
cuối
Sâu
đến
cấp
năm
;
encoded: 57f98e6f43dee96d028164cac01801b396fddf2ce633163f9d1f629cdf1d2788
