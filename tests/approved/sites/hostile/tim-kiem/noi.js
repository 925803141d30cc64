noi
{
  "r": "0 1 0 0 38381 4 2 1 1 40389 40 3 1 1 42171 8 3 2 2 45618",
  "s": "0 0 1 0 2 2 1 8 3 0 27 2 2 7 1 9 5 3 2 1 0 6 1 0 5 5 2 4",
  "terms": [
    "",
    "2000–2005",
    "IX (2005–2010)",
    "X (2010–2015)"
  ],
  "kinds": [
    "",
    "\u003Cb\u003Eloại\u0026amp;\u0022\u0027\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E]]\u003E--\u003E{{x}}@Model=\u003E‮%41#",
    "báo cáo kiểm điểm"
  ],
  "organisations": [
    "",
    "\u003Cb\u003Ecơ quan\u0026amp;\u0022\u0027\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E]]\u003E--\u003E{{x}}@Model=\u003E‮%41#",
    "Đảng ủy \u003Cb\u003E \u0026amp"
  ],
  "sections": [
    "",
    "\u003Cb\u003Ephụ lục\u0026amp;\u0022\u0027\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E]]\u003E--\u003E{{x}}@Model=\u003E‮%41#",
    "\u003Cb\u003Etên mục\u0026amp;\u0022\u0027\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E]]\u003E--\u003E{{x}}@Model=\u003E‮%41#",
    "Cùng số mục ở phần khác",
    "HẠN CHẾ",
    "KẾT QUẢ \u003Cimg src=x onerror=alert(19)\u003E",
    "Mục không có lời",
    "Nguyên nhân \u0026amp; bài học",
    "Nguyên nhân \u0026amp; kinh nghiệm",
    "Phần có lời riêng"
  ]
}
