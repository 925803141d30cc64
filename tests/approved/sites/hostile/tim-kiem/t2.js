t2
nhiem-ky-x-2010-2015/moi-kieu/
[0,0,"01-phan-mot-muc-mot.html","phan-thu-nhat-i-2-1-p3     phan-thu-nhat-i-fn1  "]
[8,0,"02-phan-mot-muc-hai.html","phan-thu-nhat-ii-p1 "]
[10,0,"03-phan-hai.html","phan-thu-hai-p1"]
[11,0,"04-phan-hai-muc-mot.html","phan-thu-hai-i-dieu-1-p1    phan-thu-hai-i-dieu-2-p1"]
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
phần
amp
;"'</
><
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
I
2.1
3


5
Phần
nhất
I
0
Phần
nhất
II
0
Phần
0
Phần
I
Điều


4
Phần
I
Điều
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
10
)</
> 
. 
 
 ]]> -->.
phải
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
encoded: d0eee131cffefc81e8a3b6fc216939ce49557d2c5f85974c845e53442c48ecb8
