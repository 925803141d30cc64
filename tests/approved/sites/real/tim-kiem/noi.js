noi
{
  "r": "50 1 1 1 45618",
  "s": "3 0 1 1 4 2 29 3 13 4",
  "terms": [
    "",
    "IX (2005–2010)"
  ],
  "kinds": [
    "",
    "báo cáo kiểm điểm"
  ],
  "organisations": [
    "",
    "Ban Chấp hành Đảng bộ Quận"
  ],
  "sections": [
    "",
    "QUAN ĐIỂM LÃNH ĐẠO, CHỈ ĐẠO",
    "PHONG CÁCH VÀ PHƯƠNG THỨC LÃNH ĐẠO",
    "KẾT QUẢ THỰC HIỆN",
    "NGUYÊN NHÂN, KINH NGHIỆM THỰC TIỄN"
  ]
}
