@echo off
rem Starts liangfa. Needs Java 17 or newer: the one in JAVA_HOME, else the one on the PATH.
rem With Java 19 or newer, a class archive in %LOCALAPPDATA%\liangfa makes every start but the first quicker; it may be
rem deleted at any time. LIANGFA_ARCHIVE=off: neither make nor use it. LIANGFA_JAVA_OPTS: further options for Java.
setlocal DisableDelayedExpansion

set "LIANGFA_JAVA="
set "LIANGFA_MAJOR="
if defined JAVA_HOME (
  set "LIANGFA_JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  for %%J in (java.exe) do set "LIANGFA_JAVA=%%~$PATH:J"
)
if not defined LIANGFA_JAVA (
  echo liangfa: there is no java: install a JDK or JRE 17 or newer, and put it on the PATH or its folder in JAVA_HOME>&2
  exit /b 2
)
if not exist "%LIANGFA_JAVA%" (
  echo liangfa: JAVA_HOME has no bin\java.exe: set it to a JDK or JRE 17 or newer, or unset it>&2
  exit /b 2
)
for %%D in ("%LIANGFA_JAVA%\..\..") do set "LIANGFA_RELEASE=%%~fD\release"
if exist "%LIANGFA_RELEASE%" (
  for /f tokens^=1^,2^ delims^=^=.^" %%A in ('findstr /b "JAVA_VERSION=" "%LIANGFA_RELEASE%"') do set "LIANGFA_MAJOR=%%B"
)

rem One command is over before the second compiler pays; batch runs long enough for it.
set "LIANGFA_OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="batch" set "LIANGFA_OPTIONS="
if "%~1"=="generate" set "LIANGFA_OPTIONS="
set "LIANGFA_OPTIONS=-XX:-UsePerfData -Xlog:disable %LIANGFA_OPTIONS%"

set "LIANGFA_BUILD="
if exist "%~dp0..\lib\build-id" set /p LIANGFA_BUILD=<"%~dp0..\lib\build-id"
if /i "%LIANGFA_ARCHIVE%"=="off" goto run
if not defined LIANGFA_MAJOR goto run
if not defined LIANGFA_BUILD goto run
if not defined LOCALAPPDATA goto run
if %LIANGFA_MAJOR% LSS 19 goto run
if not exist "%LOCALAPPDATA%\liangfa" mkdir "%LOCALAPPDATA%\liangfa" 2>nul
if not exist "%LOCALAPPDATA%\liangfa" goto run
"%LIANGFA_JAVA%" %LIANGFA_OPTIONS% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\liangfa\%LIANGFA_BUILD%-%LIANGFA_MAJOR%.jsa" %LIANGFA_JAVA_OPTS% -jar "%~dp0..\liangfa.jar" %*
exit /b %ERRORLEVEL%

:run
"%LIANGFA_JAVA%" %LIANGFA_OPTIONS% %LIANGFA_JAVA_OPTS% -jar "%~dp0..\liangfa.jar" %*
exit /b %ERRORLEVEL%
