noi
{
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
encoded: 906725938db1fe43bb89214afb94ecdd1bfe9bd27b9a4d42c58bec0b18b0766b
