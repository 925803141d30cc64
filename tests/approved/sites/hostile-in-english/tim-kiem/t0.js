t0
nhiem-ky-viii-2000-2005/bao-cao-tong-ket/
nhiem-ky-ix-2005-2010/cung-co-quan/
nhiem-ky-ix-2005-2010/cung-loai/
nhiem-ky-ix-2005-2010/in-english/
nhiem-ky-x-2010-2015/moi-kieu/
[0,0,"index.html","mo-dau-p1"]
[1,0,"01-ket-qua-thuc-hien.html","i-p1"]
[2,0,"02-nguyen-nhan.html","ii-p1"]
[3,1,"01.html","i-p1"]
[4,2,"01.html","i-p1"]
[5,3,"index.html","mo-dau-p1"]
[6,3,"01-results.html","i-1-p1 "]
[8,3,"02-causes.html","ii-p1"]
[9,4,"index.html","mo-dau-p1  mo-dau-h1-p1"]
[12,4,"01-phan-mot-muc-mot.html","phan-thu-nhat-i-p1   "]
Báo
tổng
công
tác
xây
dựng
nhiệm
kỳ
VIII
 (
2000
 - 
2005
)
VIII
 (
2000
–
2005
)
Báo
cung
co
quan
IX
 (
2005
–
)
Báo
cung
loai
IX
 (
2005
–
)
A
report
in
English
>
title
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
IX
 (
2005
–
)
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
. 
KẾT
QUẢ
THỰC
HIỆN
II
. 
NGUYÊN
NHÂN
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
kinh
nghiệm
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
Preamble
0
Section
I
0
Section
II
0
Section
I
0
Section
I
0
Preamble
0
Section
I
0
Section
II
0
Preamble


Preamble
, “
Đề
>
)</
>”, 
0
Phần
nhất
section
I


Phần
nhất
section
I
table


Phần
nhất
section
I
3


3
Phần
nhất
section
I
table
4
quả
nghị
quyết
đại
hội
nhiệm
kỳ
như
Kinh
tế
phát
triển
ổn
định
đời
sống
được
cải
thiện
rõ
rệt
từng
đúng
chủ
trương
lối
An
English
preamble
First
, {{
 =>.
Second
: 
the
reader
came
from
elsewhere
A
reason
>
thẻ
</
>, &
amp
; 
>
('
')</
>, {{
}}, @
, @(
+
), => , ]]>, -->, 

41
, #, "
kép
", '
đơn
', ‮
đảo
chiều
Đã
>
</
> 
Dưới
 "
" 
căn
cột
rỗng
:
Chỉ
tiêu
th
> 
 
Đơn
vị
 
 "
" 
 
 
 <
>
3
)</
> 
 
 
 
1.234,5
 
 
nghiêng
bỏ
H2O
m2
 
 
\

 
 @
 
 {{
}} 
 ]]> 
 -->
:
> 
 
 "
" & '
' 
 
 (<
>
4
)</
>) 
 
 {{
 => ]]> --> 
 
encoded: 4b86437636ab19d01b8898519f0250bca2c619269d2246a6ed1608491d8c21c9
