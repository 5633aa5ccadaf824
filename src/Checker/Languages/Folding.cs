namespace Checker.Languages;

/// <summary>
/// The library's own case and accent folding: culture-free, table-driven, the same everywhere.
/// Two depths: <see cref="Lower(char)"/> keeps accents ("où" is not "ou"), <see cref="Key(ReadOnlySpan{char})"/> drops them.
/// </summary>
internal static class Folding
{
    private const string Accented = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňŋòóôõöøōŏőŕŗřśŝşšșţťŧțùúûüũūŭůűųŵýÿŷźżžðþ";
    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnnooooooooorrrsssssttttuuuuuuuuuuwyyyzzzdt";
    private static readonly char[] Bare = BuildBare();

    /// <summary>Folds one UTF-16 code unit to its lower-case, accent-free base; ligatures are left to <see cref="Key(ReadOnlySpan{char})"/>.</summary>
    public static char Base(char c)
    {
        c = Lower(c);
        return c < Bare.Length ? Bare[c] : c;
    }

    /// <summary>Lower-cases one code unit and straightens apostrophes, dashes within words and special spaces.</summary>
    public static char Lower(char c)
    {
        if (c < 128)
        {
            return (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
        }

        return c switch
        {
            '\u2019' or '\u2018' or '\u02BC' or '\u00B4' or '\uFF07' => '\'',
            '\u2010' or '\u2011' or '\u00AD' => '-',
            '\u00A0' or '\u202F' or '\u2009' or '\u2007' => ' ',
            >= '\uFF10' and <= '\uFF19' => (char)(c - '\uFF10' + '0'),
            _ => char.ToLowerInvariant(c),
        };
    }

    /// <summary>Lower-cases <paramref name="text"/> into <paramref name="buffer"/>, composing a letter and a combining accent into one; accents are kept.</summary>
    /// <returns>How many code units were written, or -1 when the buffer is too small.</returns>
    public static int Lower(ReadOnlySpan<char> text, Span<char> buffer)
    {
        int count = 0;
        foreach (char raw in text)
        {
            char c = Lower(raw);
            if (c is >= '\u0300' and <= '\u036F')
            {
                if (count > 0)
                {
                    buffer[count - 1] = Compose(buffer[count - 1], c);
                }

                continue;
            }

            if (count == buffer.Length)
            {
                return -1;
            }

            buffer[count++] = c;
        }

        return count;
    }

    /// <summary>Makes the comparison key of a text: lower case, no accents, ligatures spelled out, straight apostrophes.</summary>
    public static string Key(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= 256 ? stackalloc char[text.Length * 2] : new char[text.Length * 2];
        return new string(buffer[..Key(text, buffer)]);
    }

    /// <summary>Writes the comparison key of <paramref name="text"/>; the buffer must hold twice its length.</summary>
    /// <returns>How many code units were written.</returns>
    public static int Key(ReadOnlySpan<char> text, Span<char> buffer)
    {
        int count = 0;
        foreach (char raw in text)
        {
            char c = Base(raw);
            switch (c)
            {
                case >= '\u0300' and <= '\u036F':
                    break;
                case 'œ':
                    buffer[count++] = 'o';
                    buffer[count++] = 'e';
                    break;
                case 'æ':
                    buffer[count++] = 'a';
                    buffer[count++] = 'e';
                    break;
                case 'ß':
                    buffer[count++] = 's';
                    buffer[count++] = 's';
                    break;
                default:
                    buffer[count++] = c;
                    break;
            }
        }

        return count;
    }

    private static char Compose(char letter, char accent) => (letter, accent) switch
    {
        ('e', '\u0301') => 'é',
        ('e', '\u0300') => 'è',
        ('e', '\u0302') => 'ê',
        ('e', '\u0308') => 'ë',
        ('a', '\u0300') => 'à',
        ('a', '\u0301') => 'á',
        ('a', '\u0302') => 'â',
        ('a', '\u0308') => 'ä',
        ('i', '\u0302') => 'î',
        ('i', '\u0308') => 'ï',
        ('i', '\u0301') => 'í',
        ('o', '\u0302') => 'ô',
        ('o', '\u0308') => 'ö',
        ('o', '\u0301') => 'ó',
        ('u', '\u0300') => 'ù',
        ('u', '\u0302') => 'û',
        ('u', '\u0308') => 'ü',
        ('u', '\u0301') => 'ú',
        ('c', '\u0327') => 'ç',
        ('n', '\u0303') => 'ñ',
        _ => letter,
    };

    private static char[] BuildBare()
    {
        char[] table = new char[0x250];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = (char)i;
        }

        for (int i = 0; i < Accented.Length; i++)
        {
            table[Accented[i]] = Plain[i];
        }

        return table;
    }
}
