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
encoded: 0408f72ea5e14c6cd21f40c3628e6a1f472cbcb3fae158fcd30a0e43c5a08b2f
