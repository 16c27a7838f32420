import '../../styles/package.css';
import '../../../demos/course/package/main.ts';
