/* Stands in for the program where the installer is tried: says its version, keeps a file in the data
 * folder when asked to ("keep"), and stays open until a file is there when asked to ("wait FILE"),
 * holding another one so that nobody can remove it ("wait FILE HELD"). */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

int wmain(int count, wchar_t **words)
{
    if (count >= 3 && wcscmp(words[1], L"wait") == 0) {
        if (count == 4 && CreateFileW(words[3], GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL)
                              == INVALID_HANDLE_VALUE)
            return 1;
        printf("waiting\n");
        fflush(stdout);
        for (int tries = 0; tries < 600; tries++) {
            if (GetFileAttributesW(words[2]) != INVALID_FILE_ATTRIBUTES)
                return 0;
            Sleep(100);
        }
        return 1;
    }
    if (count == 2 && wcscmp(words[1], L"keep") == 0) {
        wchar_t place[MAX_PATH];
        GetEnvironmentVariableW(L"LOCALAPPDATA", place, MAX_PATH - 32);
        wcscat(place, L"\\lavender");
        CreateDirectoryW(place, NULL);
        wcscat(place, L"\\library.db");
        FILE *file = _wfopen(place, L"wb");
        if (file == NULL)
            return 1;
        fputs("a conversation", file);
        fclose(file);
    }
    printf("lavender %s\n", VERSION);
    return 0;
}
