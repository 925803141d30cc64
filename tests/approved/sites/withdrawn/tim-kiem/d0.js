d0
bao cao cua cuoi dau doan giu lai muc xem
