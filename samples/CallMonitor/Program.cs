using CallMonitor;

// The recordings travel with the program; the folder of other ones can be given as the argument.
var folder = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "Recordings");
if (!Directory.Exists(folder))
{
    Console.Error.WriteLine($"CallMonitor: there is no folder {folder}");
    return 2;
}

var files = RecordedCall.FilesIn(folder).ToList();
if (files.Count == 0)
{
    Console.Error.WriteLine($"CallMonitor: {folder} holds no recordings (<call>.DescribeUserEvent.json)");
    return 2;
}

var unreadable = 0;
foreach (var file in files)
{
    try
    {
        Report.Write(Console.Out, RecordedCall.Load(file));
    }
    catch (InvalidDataException e)
    {
        // One broken file does not hide the other calls.
        Console.Error.WriteLine($"CallMonitor: {e.Message}");
        unreadable++;
    }
}

return unreadable == 0 ? 0 : 1;
