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
encoded: aab7aa8ea7fc09e52a4a2e7748a98c9d40825d40d0d683e3aae11f4106116505
