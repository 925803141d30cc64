import com.adobe.epubcheck.tool.EpubChecker;

/** Checks several books in one run of Java: to start the checker takes longer than to check a book. Ends with the number of books that are not valid. */
class EpubCheckAll {
    public static void main(String[] books) {
        int wrong = 0;
        for (String book : books)
            if (new EpubChecker().run(new String[] { "--quiet", "--failonwarnings", book }) != 0)
                wrong++;
        System.exit(wrong);
    }
}
