t2
nhiem-ky-x-2010-2015/moi-kieu/
[0,0,"01-phan-mot-muc-mot.html","phan-thu-nhat-i-2-1-p3     phan-thu-nhat-i-fn1 phan-thu-nhat-i-fn2 phan-thu-nhat-i-fn3"]
[8,0,"02-phan-mot-muc-hai.html","phan-thu-nhat-ii-p1 "]
[10,0,"03-phan-hai.html","phan-thu-hai-p1"]
[11,0,"04-phan-hai-muc-mot.html","phan-thu-hai-i-dieu-1-p1    phan-thu-hai-i-dieu-2-p1"]
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
II
. 
Nguyên
 &
amp
; 
bài
học
Phần
. <
>
phần
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
I
. 
ở
phần
img
src
onerror
9
code
pre
 
 
dt
> 
 
Ủy
ban
dd
giải
nghĩa
Nghĩa
>
10
)</
> 
. 
 
 ]]> -->.
phải
>
&" "
".
Hai
ở
lại
; 
nó
dời
đi
riêng
phần
:
) 
;
) 
Có
hiệu
lực
ngày
ký
encoded: eadedebcd8328798ce52dfcd2821bb49451ea94fa9601b4e9f788d1b7e3fd200
