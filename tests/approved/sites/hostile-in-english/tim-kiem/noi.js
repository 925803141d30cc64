noi
{
  "r": "0 1 0 0 38381 3 2 3 0 38574 1 3 4 1 40358 1 3 1 2 40358 4 3 1 1 40389 42 4 1 1 42171 8 4 2 3 45618",
  "s": "0 0 1 0 1 7 1 9 0 0 1 3 0 0 1 3 1 0 2 3 1 11 3 0 28 3 2 10 1 1 6 4 2 2 0 8 1 0 5 6 2 5",
  "terms": [
    "",
    "2000–2005",
    "VIII (2000–2005)",
    "IX (2005–2010)",
    "X (2010–2015)"
  ],
  "kinds": [
    "",
    "\u003Cb\u003Eloại\u0026amp;\u0022\u0027\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E]]\u003E--\u003E{{x}}@Model=\u003E‮%41#",
    "báo cáo kiểm điểm",
    "báo cáo tổng kết",
    "Loại khác"
  ],
  "organisations": [
    "",
    "\u003Cb\u003Ecơ quan\u0026amp;\u0022\u0027\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E]]\u003E--\u003E{{x}}@Model=\u003E‮%41#",
    "Cơ quan khác",
    "Đảng ủy \u003Cb\u003E \u0026amp"
  ],
  "sections": [
    "",
    "\u003Cb\u003Ephần hai\u0026amp;\u0022\u0027\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E]]\u003E--\u003E{{x}}@Model=\u003E‮%41#",
    "\u003Cb\u003Ephụ lục\u0026amp;\u0022\u0027\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E]]\u003E--\u003E{{x}}@Model=\u003E‮%41#",
    "\u003Cb\u003Etên mục\u0026amp;\u0022\u0027\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E]]\u003E--\u003E{{x}}@Model=\u003E‮%41#",
    "Cùng số mục ở phần khác",
    "HẠN CHẾ",
    "KẾT QUẢ \u003Cimg src=x onerror=alert(19)\u003E",
    "KẾT QUẢ THỰC HIỆN",
    "Mục không có lời",
    "NGUYÊN NHÂN",
    "Nguyên nhân \u0026amp; bài học",
    "Nguyên nhân \u0026amp; kinh nghiệm"
  ]
}
