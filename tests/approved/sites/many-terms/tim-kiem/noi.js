noi
{
  "terms": [
    "",
    "VIII (2000–2005)",
    "IX (2005–2010)",
    "X (2010–2015)"
  ],
  "kinds": [
    "",
    "báo cáo chính trị",
    "báo cáo kiểm điểm",
    "báo cáo tổng kết"
  ],
  "organisations": [
    "",
    "Ban Chấp hành Đảng bộ xã An Bình",
    "Hội đồng nhân dân xã An Bình"
  ],
  "sections": [
    "",
    "KẾT QUẢ THỰC HIỆN",
    "NGUYÊN NHÂN, KINH NGHIỆM",
    "PHƯƠNG HƯỚNG",
    "TÌNH HÌNH CHUNG"
  ]
}
encoded: 393e35409cd4b3ce7c78301947567ec64582eec03fcf40dda2533f2fc0d7063a
