noi
{
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
encoded: 6ac4cefa0dc6a0040dd312a3beec3b191dee1397cd5b94712df8aec548a7e6bb
