noi
{
  "r": "9 1 2 1 38574 19 2 2 1 40387 5 3 2 1 42171 3 3 1 1 42173 2 3 3 2 42311",
  "s": "2 0 4 1 3 2 2 0 11 1 6 2 1 0 2 1 2 2 1 0 1 4 1 3 1 0 1 1",
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
