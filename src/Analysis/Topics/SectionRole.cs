namespace SiteGen.Analysis.Topics;

/// <summary>What a section or a part of it does in a report, as its heading says.</summary>
internal enum SectionRole
{
    /// <summary>Results, strengths: <em>ưu điểm</em>, <em>kết quả</em>.</summary>
    Strengths,

    /// <summary>Shortcomings: <em>khuyết điểm</em>, <em>hạn chế</em>.</summary>
    Shortcomings,

    /// <summary>Causes, of strengths as well as of shortcomings: <em>nguyên nhân</em>.</summary>
    Causes,

    /// <summary>Lessons: <em>bài học kinh nghiệm</em>.</summary>
    Lessons,

    /// <summary>Directions and tasks: <em>phương hướng, nhiệm vụ</em>.</summary>
    Plans,

    /// <summary>Everything else.</summary>
    Other,
}
