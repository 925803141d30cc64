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
section
I
, 


15
Phần
nhất
, 
section
I
, 
note
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
encoded: 7cc57ab1baa3d9f4a39b9f4eeafd0a393621495527b6d4db038a6ca50efb262b
