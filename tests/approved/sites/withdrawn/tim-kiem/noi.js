noi
{
  "r": "4 1 1 0 40389",
  "s": "1 0 2 1 0 2 1 3",
  "terms": [
    "",
    "IX (2005–2010)"
  ],
  "kinds": [
    "",
    "báo cáo"
  ],
  "organisations": [
    ""
  ],
  "sections": [
    "",
    "Kết quả",
    "(mục này đã được gỡ)",
    "Phương hướng"
  ]
}
