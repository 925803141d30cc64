t1
nhiem-ky-x-2010-2015/moi-kieu/
[0,0,"01-phan-mot-muc-mot.html","phan-thu-nhat-i-2-p2               phan-thu-nhat-i-fn1"]
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
0
Phần
nhất
, 
I
, 


15
Phần
nhất
, 
I
, 
danh
sách
 <
svg
onload
=
(
7
)>
cháu
Bắt
Bốn
dẫn
 </
blockquote
> "
" '
'.
trong
trích
khối
: <
>
(
8
)</
> & "
<
img
src
=
onerror
="
(
9
)"> </
code
></
pre
> ]]> --> {{
}} @
 <
dt
Ủy
ban
nhân
dân
 <
dd
>.
giải
nghĩa
Nghĩa
 <
>
(
10
)</
> 
encoded: 9def94da3652c503c58b082037ce32439aa127e1ec1f3efc87e857f3864869ca
