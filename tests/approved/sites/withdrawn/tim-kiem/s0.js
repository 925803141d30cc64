s0
bao baó
cao caó
cua cuả
cuoi cuôí
da đã
dau đâù
doan đoaṇ
giu giữ
go gỡ
lai laị
mo mở
muc muc̣
xem xem
encoded: e8804f56d0127586cdfbfd10b97d79053e63f5ce5558258e86975c20c7dcecde
