t1
nhiem-ky-x-2010-2015/moi-kieu/
[0,0,"01-phan-mot-muc-mot.html","phan-thu-nhat-i-1-p1  phan-thu-nhat-i-1-a-p1 phan-thu-nhat-i-1-a-1-1-h1-p1 phan-thu-nhat-i-2-p1          phan-thu-nhat-i-2-1-p1 "]
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
I
. <
amp
;"'</
><
)</
>]]>-->{{
}}@
=>‮

41
#
0
Phần
nhất
I


Phần
nhất
I


3
Phần
nhất
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
I


14
Phần
nhất
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
tệp
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
8
)</
> & "
encoded: 5ce8d31ed086c6cfeb9b33355b9f1dbe2c17a42971a2f169546f3bd253e1fadf
