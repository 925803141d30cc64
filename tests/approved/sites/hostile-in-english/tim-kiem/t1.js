t1
nhiem-ky-x-2010-2015/moi-kieu/
[0,0,"01-phan-mot-muc-mot.html","phan-thu-nhat-i-1-p1  phan-thu-nhat-i-1-a-p1 phan-thu-nhat-i-1-a-1-1-h1-p1 phan-thu-nhat-i-2-p1          phan-thu-nhat-i-2-1-p1 "]
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
I
. <
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
0
Phần
nhất
section
I


Phần
nhất
section
I


3
Phần
nhất
section
I
1.1
, “
Đề
sâu
nhất
”, 


4
Phần
nhất
section
I


14
Phần
nhất
section
I
2.1
ngoài
thư
điện
thoại
https
tu
dong
example
cả
kèm
nhãn
Cách
cứng
rất
dài
NghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêngNghiêngnghiêng
đây
cuối
Sâu
đến
cấp
;
danh
sách
:
svg
onload
7
)>
cháu
Bắt
Bốn
 </
blockquote
> "
" '
'.
trích
ĐVTN
khối
: <
>
8
)</
> & "
encoded: f72dac2d33cb7bc2e97f291265be1c7923b82b659a03d4cd96366f310c27a1f1
