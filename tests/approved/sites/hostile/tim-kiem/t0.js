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
[43,4,"04-phan-hai-muc-mot.html","phan-thu-hai-i-dieu-1-p1    phan-thu-hai-i-dieu-2-p1"]
[48,4,"05-phu-luc.html","phu-luc-1-p1 "]
[50,5,"index.html","mo-dau-p1"]
[51,5,"01-ket-qua-img-src-x-onerror-alert-19.html","i-p1    "]
[56,5,"02-han-che.html","ii-1-p1 "]
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
title
amp
;"'</
><
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
kinh
nghiệm
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
Phụ
lục
. <
phụ
lục
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
Phần
mở
0
Mục
I
0
Mục
II
0
Mục
I
0
Mục
I
0
Phần
mở
0
Mục
I
	
Strengths
0
Mục
II
0
Phần
mở


Phần
mở
, “
Đề
)</
>”, 
	
Đề
)</
0
Phần
nhất
I


Phần
nhất
I
bảng


Phần
nhất
I
3


3
Phần
nhất
I
bảng
4


4
Phần
nhất
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
I
	
>

7
Phần
nhất
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
I
	
Khuyết
điểm


18
Phần
nhất
I
2.1
	
Số
phần


25
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
	
Phạm
vi
>

4
Phần
I
Điều
	
Hiệu
lực
0
Phụ
lục
bảng


Phụ
lục
0
Phần
mở
0
Mục
I


Mục
I
bảng
3


4
Mục
I
5
0
Mục
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
thẻ
</
>, &
amp
; 
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
STT
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
bấm
vào
TM
. 
ĐẢNG
ỦY
encoded: e43c95a082695558c702999516d8727441ee845d4815df7940f1f7d6881bb476
