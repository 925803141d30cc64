noi
{
  "r": "0 1 0 0 38381 3 2 1 0 38574 1 3 2 1 40358 1 3 3 2 40358 4 3 3 1 40389 41 4 3 1 42171 8 4 4 3 45618",
  "s": "0 0 1 0 1 1 1 2 0 0 1 3 0 0 1 3 1 0 2 3 1 4 3 0 28 3 2 5 1 6 5 7 2 8 0 9 1 0 5 10 2 11",
  "terms": [
    "",
    "2000–2005",
    "VIII (2000–2005)",
    "IX (2005–2010)",
    "X (2010–2015)"
  ],
  "kinds": [
    "",
    "báo cáo tổng kết",
    "Loại khác",
    "\u003Cb\u003Eloại\u0026amp;\u0022\u0027\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E]]\u003E--\u003E{{x}}@Model=\u003E‮%41#",
    "báo cáo kiểm điểm"
  ],
  "organisations": [
    "",
    "\u003Cb\u003Ecơ quan\u0026amp;\u0022\u0027\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E]]\u003E--\u003E{{x}}@Model=\u003E‮%41#",
    "Cơ quan khác",
    "Đảng ủy \u003Cb\u003E \u0026amp"
  ],
  "sections": [
    "",
    "KẾT QUẢ THỰC HIỆN",
    "NGUYÊN NHÂN",
    "\u003Cb\u003Etên mục\u0026amp;\u0022\u0027\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E]]\u003E--\u003E{{x}}@Model=\u003E‮%41#",
    "Nguyên nhân \u0026amp; kinh nghiệm",
    "Nguyên nhân \u0026amp; bài học",
    "\u003Cb\u003Ephần hai\u0026amp;\u0022\u0027\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E]]\u003E--\u003E{{x}}@Model=\u003E‮%41#",
    "Cùng số mục ở phần khác",
    "\u003Cb\u003Ephụ lục\u0026amp;\u0022\u0027\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E]]\u003E--\u003E{{x}}@Model=\u003E‮%41#",
    "Mục không có lời",
    "KẾT QUẢ \u003Cimg src=x onerror=alert(19)\u003E",
    "HẠN CHẾ"
  ]
}
