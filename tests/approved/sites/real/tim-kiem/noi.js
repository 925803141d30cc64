noi
{
  "r": "50 1 1 1 45618",
  "s": "3 0 1 4 4 3 29 1 13 2",
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
    "KẾT QUẢ THỰC HIỆN",
    "NGUYÊN NHÂN, KINH NGHIỆM THỰC TIỄN",
    "PHONG CÁCH VÀ PHƯƠNG THỨC LÃNH ĐẠO",
    "QUAN ĐIỂM LÃNH ĐẠO, CHỈ ĐẠO"
  ]
}
