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
encoded: d5840dd18c576f13ccbb05695047f0c3da510d37bf58162451f657612bfe2851
