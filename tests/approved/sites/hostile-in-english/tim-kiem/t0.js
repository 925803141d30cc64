t0
nhiem-ky-viii-2000-2005/bao-cao-tong-ket/
nhiem-ky-ix-2005-2010/cung-co-quan/
nhiem-ky-ix-2005-2010/cung-loai/
nhiem-ky-ix-2005-2010/in-english/
nhiem-ky-x-2010-2015/moi-kieu/
nhiem-ky-x-2010-2015/bao-cao-kiem-diem/
[0,0,"index.html","mo-dau-p1"]
[1,0,"01-ket-qua-thuc-hien.html","i-p1"]
[2,0,"02-nguyen-nhan.html","ii-p1"]
[3,1,"01.html","i-p1"]
[4,2,"01.html","i-p1"]
[5,3,"index.html","mo-dau-p1"]
[6,3,"01-results.html","i-1-p1 "]
[8,3,"02-causes.html","ii-p1"]
[9,4,"index.html","mo-dau-p1  mo-dau-h1-p1"]
[12,4,"01-phan-mot-muc-mot.html","phan-thu-nhat-i-p1    phan-thu-nhat-i-1-p1  phan-thu-nhat-i-1-a-p1 phan-thu-nhat-i-1-a-1-1-h1-p1 phan-thu-nhat-i-2-p1          phan-thu-nhat-i-2-1-p1       phan-thu-nhat-i-fn1  "]
[40,4,"02-phan-mot-muc-hai.html","phan-thu-nhat-ii-p1 "]
[42,4,"03-phan-hai.html","phan-thu-hai-p1"]
[43,4,"04-phan-hai-muc-mot.html","phan-thu-hai-i-dieu-1-p1    phan-thu-hai-i-dieu-2-p1 phan-thu-hai-i-dieu-2-2-p1"]
[49,4,"05-phu-luc.html","phu-luc-1-p1 "]
[51,5,"index.html","mo-dau-p1"]
[52,5,"01-ket-qua-img-src-x-onerror-alert-19.html","i-p1    "]
[57,5,"02-han-che.html","ii-1-p1 "]
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
Báo
kiểm
điểm
ủy
> &
amp
; "
" 
nhiệm
kỳ
X
 (
 – 
) </
><
>
15
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
Phụ
lục
. <
>
phụ
lục
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
KẾT
QUẢ
img
src
onerror
19
)>
II
. 
HẠN
CHẾ
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
	
Strengths
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
	
Đề
>
)</
>
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


4
Phần
nhất
section
I
	
Ưu
điểm
img
src
onerror
5
)>

6
Phần
nhất
section
I
	
>

7
Phần
nhất
section
I
1.1
, “
Đề
sâu
nhất
”, 
	
Đề
sâu
nhất


8
Phần
nhất
section
I
	
Khuyết
điểm


18
Phần
nhất
section
I
2.1
	
Số
phần


25
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
	
Phạm
vi
>

4
Phần
section
I
Điều
 “
Hiệu
lực
”, 
	
Hiệu
lực


5
Phần
section
I
Điều
 “
Trùng
”, 
	
Trùng
0
Phụ
lục
table


Phụ
lục
0
Preamble
0
Section
I


Section
I
table
3


4
Section
I
5
0
Section
II
	
hạn
chế
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
STT
 
 
 
 
 
 <
>
>
17
)</
> [
](
javascript
:
18
)) *
sao
* _
gạch
_ `
` &
lt
; # 
. > 
 ~ ^ \ !
>;
{{
 =>.
 
 
> "
" 
 
 
 
 
 
ống
 
 
 
 
 
 
 
 
tắt
 
 
Số
 
 </
> 
 
5

câu
nữa
gốc
bấm
vào
TM
. 
ĐẢNG
ỦY
>
encoded: 766aaf7a371615c3747e205c6787d7e05c7dd7980d39ac217f05d24160699880
