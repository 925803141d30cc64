noi
{
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
encoded: 200e450f10d7a83bbdff2c839b0c859c76f4d96b85b166fb77714250adfacf85
