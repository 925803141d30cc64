goc
.
của
mục
Đoạn
báo
cáo
giữ
gỡ
lại
đã
encoded: 1324ff21e233f64550baaa38ac43ea5e9f3b326bee0006d42f90cf4065074a39

["IX (2005–2010)",4,25]
