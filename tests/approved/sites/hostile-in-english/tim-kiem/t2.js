t2
nhiem-ky-x-2010-2015/moi-kieu/
[0,0,"01-phan-mot-muc-mot.html","phan-thu-nhat-i-2-1-p3     phan-thu-nhat-i-fn1  "]
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
0
Phần
nhất
section
I
2.1
3


5
Phần
nhất
section
I
note
0
Phần
nhất
section
II
0
Phần
0
Phần
section
I
Điều


4
Phần
section
I
Điều
 “
Hiệu
lực
”, 
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
encoded: 479dd4a22b182613c310a4a3d8c874c62ed693efe923b190478429c53c905974
