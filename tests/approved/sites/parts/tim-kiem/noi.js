noi
{
  "r": "2 1 1 1 40390 15 2 1 1 42195 7 2 2 1 42195",
  "s": "0 0 1 8 1 5 1 0 2 8 7 3 1 7 1 5 3 6 0 0 1 1 1 9 1 4 4 2",
  "terms": [
    "",
    "XI (2010–2015)",
    "XII (2015–2020)"
  ],
  "kinds": [
    "",
    "báo cáo chính trị",
    "báo cáo kiểm điểm"
  ],
  "organisations": [
    "",
    "BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN TÂN MẪU"
  ],
  "sections": [
    "",
    "ĐẶT VẤN ĐỀ",
    "Giải pháp",
    "KẾT QUẢ LÃNH ĐẠO PHÁT TRIỂN KINH TẾ, VĂN HÓA, XÃ HỘI, QUỐC PHÒNG VÀ AN NINH TRONG NĂM NĂM",
    "Khuyết điểm",
    "MỤC TIÊU",
    "NHIỆM VỤ",
    "PHƯƠNG HƯỚNG, NHIỆM VỤ NHIỆM KỲ 2015 - 2020",
    "TÌNH HÌNH CHUNG",
    "Ưu điểm"
  ]
}
