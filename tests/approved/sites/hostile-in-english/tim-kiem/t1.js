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
encoded: 5255934416b1cb57fc886d694fc5a6a8225ce51d90849f0ea0940ed367960c89
