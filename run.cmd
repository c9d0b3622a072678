@echo off
rem The demo: the web application, a ministry on this machine, and the data of the procedure. Needs nothing but the .NET SDK.
setlocal
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_NOLOGO=1
where dotnet >nul 2>nul
if errorlevel 1 (
  echo Il manque le SDK .NET 10. Installez-le, puis relancez run.cmd.
  echo The .NET 10 SDK is missing. Install it, then start run.cmd again.
  exit /b 2
)
echo Construction de Ponceau ; la premiere fois prend une minute environ.
pushd "%~dp0"
dotnet build src\Ponceau -c Release -v quiet --nologo -clp:ErrorsOnly
if errorlevel 1 (
  popd
  exit /b 1
)
popd
dotnet "%~dp0artifacts\bin\Ponceau\release\ponceau.dll" demo %*
exit /b %errorlevel%
